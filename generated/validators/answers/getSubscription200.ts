// @ts-nocheck
// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { SchemaValidator } from '../types.js';

export const getSubscription200: SchemaValidator = validate20;
const schema31 = {"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1},"offerId":{"type":"string"},"entitlementId":{"type":"string"},"offerName":{"type":"string"},"friendlyName":{"type":"string"},"productType":{"type":"object","properties":{"id":{"type":"string"},"displayName":{"type":"string"},"subType":{"type":"object","properties":{"id":{"type":"string"},"displayName":{"type":"string"}}}}},"quantity":{"type":"integer","minimum":0},"unitType":{"type":"string","minLength":1},"parentSubscriptionId":{"type":"string"},"hasPurchasableAddons":{"type":"boolean"},"creationDate":{"type":"string","format":"date-time"},"effectiveStartDate":{"type":"string","format":"date-time"},"commitmentEndDate":{"type":"string","format":"date-time"},"commitmentEndDateTime":{"type":"string","format":"date-time"},"cancellationAllowedUntilDate":{"type":["string","null"]},"billingCycleEndDate":{"type":"string","format":"date-time"},"billingCycleEndDateTime":{"type":"string","format":"date-time"},"status":{"type":"string","minLength":1},"autoRenewEnabled":{"type":"boolean"},"isTrial":{"type":"boolean"},"isMicrosoftProduct":{"type":"boolean"},"publisherName":{"type":"string"},"billingType":{"type":"string","minLength":1},"billingCycle":{"type":"string","minLength":1},"termDuration":{"type":"string"},"renewalTermDuration":{"type":"string"},"actions":{"type":"array","items":{"type":"string"}},"partnerId":{"type":"string"},"suspensionReasons":{"type":"array","items":{"type":"string"}},"contractType":{"type":"string","minLength":1},"refundOptions":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string","minLength":1},"expiresAt":{"type":["string","null"],"format":"date-time"}}}},"refundableQuantity":{"type":"object","properties":{"totalQuantity":{"type":"integer","minimum":0},"details":{"type":"array","items":{"type":"object","properties":{"quantity":{"type":"integer","minimum":0},"allowedUntilDateTime":{"type":"string","format":"date-time"}}}}}},"promotionId":{"type":"string"},"scheduledNextTermInstructions":{"type":"object","properties":{"product":{"type":"object","properties":{"productId":{"type":"string"},"skuId":{"type":"string"},"availabilityId":{"type":"string"},"billingCycle":{"type":"string","minLength":1},"termDuration":{"type":"string"},"promotionId":{"type":"string"}}},"quantity":{"type":"integer","minimum":0},"customTermEndDate":{"type":"string"}}},"nextChargeInstructions":{"type":"object","properties":{"product":{"type":"object","properties":{"productId":{"type":"string"},"skuId":{"type":"string"},"availabilityId":{"type":"string"},"billingCycle":{"type":"string","minLength":1},"termDuration":{"type":"string"},"promotionId":{"type":"string"}}},"quantity":{"type":"integer","minimum":0},"customTermEndDate":{"type":"string"}}},"migratedFromSubscriptionId":{"type":"string"},"consumptionType":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"object","properties":{"azureEntitlementId":{"type":"string"},"partnerId":{"type":"string"},"type":{"type":"string"},"overage":{"type":"boolean"},"links":{"type":"object","properties":{"self":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"body":{"type":"string"}}},"next":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"body":{"type":"string"}}},"previous":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"body":{"type":"string"}}}}},"attributes":{"type":"object","properties":{"objectType":{"type":"string"},"etag":{"type":"string"}}}}}}]},"attentionNeeded":{"type":"boolean"},"actionTaken":{"type":"boolean"},"productOrderId":{"type":"string"},"lineItems":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"friendlyName":{"type":"string"},"scope":{"type":"object","properties":{"type":{"type":"string","minLength":1},"subscriptionId":{"type":"string"},"entitlementId":{"type":"string"},"managementGroupId":{"type":"string"},"resourceGroupId":{"type":"string"}}},"autoRenewEnabled":{"type":"boolean"},"status":{"type":"string","minLength":1},"purchaseCommitment":{"type":"object","properties":{"amount":{"type":"number"},"currency":{"type":"string"},"grain":{"type":"string"}}}}}},"orderId":{"type":"string"},"links":{"type":"object","properties":{"offer":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"body":{"type":"string"}}},"entitlement":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"body":{"type":"string"}}},"parentSubscription":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"body":{"type":"string"}}},"product":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"body":{"type":"string"}}},"sku":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"body":{"type":"string"}}},"availability":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"body":{"type":"string"}}},"activationLinks":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"body":{"type":"string"}}},"self":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"body":{"type":"string"}}},"next":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"body":{"type":"string"}}},"previous":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}},"body":{"type":"string"}}}}},"attributes":{"type":"object","properties":{"objectType":{"type":"string"},"etag":{"type":"string"}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func62 = (text) => { let length = 0; for (const _ of text) length++; return length; };
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func62(data0) < 1){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.offerId !== undefined && func0.call(data, "offerId")){
if(typeof data.offerId !== "string"){
const err3 = {instancePath:instancePath+"/offerId",schemaPath:"#/properties/offerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.entitlementId !== undefined && func0.call(data, "entitlementId")){
if(typeof data.entitlementId !== "string"){
const err4 = {instancePath:instancePath+"/entitlementId",schemaPath:"#/properties/entitlementId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.offerName !== undefined && func0.call(data, "offerName")){
if(typeof data.offerName !== "string"){
const err5 = {instancePath:instancePath+"/offerName",schemaPath:"#/properties/offerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.friendlyName !== undefined && func0.call(data, "friendlyName")){
if(typeof data.friendlyName !== "string"){
const err6 = {instancePath:instancePath+"/friendlyName",schemaPath:"#/properties/friendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.productType !== undefined && func0.call(data, "productType")){
let data5 = data.productType;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id !== undefined && func0.call(data5, "id")){
if(typeof data5.id !== "string"){
const err7 = {instancePath:instancePath+"/productType/id",schemaPath:"#/properties/productType/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.displayName !== undefined && func0.call(data5, "displayName")){
if(typeof data5.displayName !== "string"){
const err8 = {instancePath:instancePath+"/productType/displayName",schemaPath:"#/properties/productType/properties/displayName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.subType !== undefined && func0.call(data5, "subType")){
let data8 = data5.subType;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id !== undefined && func0.call(data8, "id")){
if(typeof data8.id !== "string"){
const err9 = {instancePath:instancePath+"/productType/subType/id",schemaPath:"#/properties/productType/properties/subType/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data8.displayName !== undefined && func0.call(data8, "displayName")){
if(typeof data8.displayName !== "string"){
const err10 = {instancePath:instancePath+"/productType/subType/displayName",schemaPath:"#/properties/productType/properties/subType/properties/displayName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/productType/subType",schemaPath:"#/properties/productType/properties/subType/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/productType",schemaPath:"#/properties/productType/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.quantity !== undefined && func0.call(data, "quantity")){
let data11 = data.quantity;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err13 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err14 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.unitType !== undefined && func0.call(data, "unitType")){
let data12 = data.unitType;
if(typeof data12 === "string"){
if(func62(data12) < 1){
const err15 = {instancePath:instancePath+"/unitType",schemaPath:"#/properties/unitType/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/unitType",schemaPath:"#/properties/unitType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.parentSubscriptionId !== undefined && func0.call(data, "parentSubscriptionId")){
if(typeof data.parentSubscriptionId !== "string"){
const err17 = {instancePath:instancePath+"/parentSubscriptionId",schemaPath:"#/properties/parentSubscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.hasPurchasableAddons !== undefined && func0.call(data, "hasPurchasableAddons")){
if(typeof data.hasPurchasableAddons !== "boolean"){
const err18 = {instancePath:instancePath+"/hasPurchasableAddons",schemaPath:"#/properties/hasPurchasableAddons/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.creationDate !== undefined && func0.call(data, "creationDate")){
let data15 = data.creationDate;
if(typeof data15 === "string"){
if(!(formats0.test(data15))){
const err19 = {instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.effectiveStartDate !== undefined && func0.call(data, "effectiveStartDate")){
let data16 = data.effectiveStartDate;
if(typeof data16 === "string"){
if(!(formats0.test(data16))){
const err21 = {instancePath:instancePath+"/effectiveStartDate",schemaPath:"#/properties/effectiveStartDate/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/effectiveStartDate",schemaPath:"#/properties/effectiveStartDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.commitmentEndDate !== undefined && func0.call(data, "commitmentEndDate")){
let data17 = data.commitmentEndDate;
if(typeof data17 === "string"){
if(!(formats0.test(data17))){
const err23 = {instancePath:instancePath+"/commitmentEndDate",schemaPath:"#/properties/commitmentEndDate/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/commitmentEndDate",schemaPath:"#/properties/commitmentEndDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.commitmentEndDateTime !== undefined && func0.call(data, "commitmentEndDateTime")){
let data18 = data.commitmentEndDateTime;
if(typeof data18 === "string"){
if(!(formats0.test(data18))){
const err25 = {instancePath:instancePath+"/commitmentEndDateTime",schemaPath:"#/properties/commitmentEndDateTime/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/commitmentEndDateTime",schemaPath:"#/properties/commitmentEndDateTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.cancellationAllowedUntilDate !== undefined && func0.call(data, "cancellationAllowedUntilDate")){
let data19 = data.cancellationAllowedUntilDate;
if((typeof data19 !== "string") && (data19 !== null)){
const err27 = {instancePath:instancePath+"/cancellationAllowedUntilDate",schemaPath:"#/properties/cancellationAllowedUntilDate/type",keyword:"type",params:{type: schema31.properties.cancellationAllowedUntilDate.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.billingCycleEndDate !== undefined && func0.call(data, "billingCycleEndDate")){
let data20 = data.billingCycleEndDate;
if(typeof data20 === "string"){
if(!(formats0.test(data20))){
const err28 = {instancePath:instancePath+"/billingCycleEndDate",schemaPath:"#/properties/billingCycleEndDate/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/billingCycleEndDate",schemaPath:"#/properties/billingCycleEndDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.billingCycleEndDateTime !== undefined && func0.call(data, "billingCycleEndDateTime")){
let data21 = data.billingCycleEndDateTime;
if(typeof data21 === "string"){
if(!(formats0.test(data21))){
const err30 = {instancePath:instancePath+"/billingCycleEndDateTime",schemaPath:"#/properties/billingCycleEndDateTime/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/billingCycleEndDateTime",schemaPath:"#/properties/billingCycleEndDateTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data22 = data.status;
if(typeof data22 === "string"){
if(func62(data22) < 1){
const err32 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.autoRenewEnabled !== undefined && func0.call(data, "autoRenewEnabled")){
if(typeof data.autoRenewEnabled !== "boolean"){
const err34 = {instancePath:instancePath+"/autoRenewEnabled",schemaPath:"#/properties/autoRenewEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.isTrial !== undefined && func0.call(data, "isTrial")){
if(typeof data.isTrial !== "boolean"){
const err35 = {instancePath:instancePath+"/isTrial",schemaPath:"#/properties/isTrial/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.isMicrosoftProduct !== undefined && func0.call(data, "isMicrosoftProduct")){
if(typeof data.isMicrosoftProduct !== "boolean"){
const err36 = {instancePath:instancePath+"/isMicrosoftProduct",schemaPath:"#/properties/isMicrosoftProduct/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.publisherName !== undefined && func0.call(data, "publisherName")){
if(typeof data.publisherName !== "string"){
const err37 = {instancePath:instancePath+"/publisherName",schemaPath:"#/properties/publisherName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.billingType !== undefined && func0.call(data, "billingType")){
let data27 = data.billingType;
if(typeof data27 === "string"){
if(func62(data27) < 1){
const err38 = {instancePath:instancePath+"/billingType",schemaPath:"#/properties/billingType/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/billingType",schemaPath:"#/properties/billingType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.billingCycle !== undefined && func0.call(data, "billingCycle")){
let data28 = data.billingCycle;
if(typeof data28 === "string"){
if(func62(data28) < 1){
const err40 = {instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.termDuration !== undefined && func0.call(data, "termDuration")){
if(typeof data.termDuration !== "string"){
const err42 = {instancePath:instancePath+"/termDuration",schemaPath:"#/properties/termDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.renewalTermDuration !== undefined && func0.call(data, "renewalTermDuration")){
if(typeof data.renewalTermDuration !== "string"){
const err43 = {instancePath:instancePath+"/renewalTermDuration",schemaPath:"#/properties/renewalTermDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.actions !== undefined && func0.call(data, "actions")){
let data31 = data.actions;
if(Array.isArray(data31)){
const len0 = data31.length;
const before0 = errors;
for(let i0=0; i0<len0; i0++){
if(errors - before0 >= 1000) break;
if(typeof data31[i0] !== "string"){
const err44 = {instancePath:instancePath+"/actions/" + i0,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.partnerId !== undefined && func0.call(data, "partnerId")){
if(typeof data.partnerId !== "string"){
const err46 = {instancePath:instancePath+"/partnerId",schemaPath:"#/properties/partnerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.suspensionReasons !== undefined && func0.call(data, "suspensionReasons")){
let data34 = data.suspensionReasons;
if(Array.isArray(data34)){
const len1 = data34.length;
const before1 = errors;
for(let i1=0; i1<len1; i1++){
if(errors - before1 >= 1000) break;
if(typeof data34[i1] !== "string"){
const err47 = {instancePath:instancePath+"/suspensionReasons/" + i1,schemaPath:"#/properties/suspensionReasons/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/suspensionReasons",schemaPath:"#/properties/suspensionReasons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.contractType !== undefined && func0.call(data, "contractType")){
let data36 = data.contractType;
if(typeof data36 === "string"){
if(func62(data36) < 1){
const err49 = {instancePath:instancePath+"/contractType",schemaPath:"#/properties/contractType/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/contractType",schemaPath:"#/properties/contractType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.refundOptions !== undefined && func0.call(data, "refundOptions")){
let data37 = data.refundOptions;
if(Array.isArray(data37)){
const len2 = data37.length;
const before2 = errors;
for(let i2=0; i2<len2; i2++){
if(errors - before2 >= 1000) break;
let data38 = data37[i2];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.type !== undefined && func0.call(data38, "type")){
let data39 = data38.type;
if(typeof data39 === "string"){
if(func62(data39) < 1){
const err51 = {instancePath:instancePath+"/refundOptions/" + i2+"/type",schemaPath:"#/properties/refundOptions/items/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/refundOptions/" + i2+"/type",schemaPath:"#/properties/refundOptions/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data38.expiresAt !== undefined && func0.call(data38, "expiresAt")){
let data40 = data38.expiresAt;
if((typeof data40 !== "string") && (data40 !== null)){
const err53 = {instancePath:instancePath+"/refundOptions/" + i2+"/expiresAt",schemaPath:"#/properties/refundOptions/items/properties/expiresAt/type",keyword:"type",params:{type: schema31.properties.refundOptions.items.properties.expiresAt.type}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data40 === "string"){
if(!(formats0.test(data40))){
const err54 = {instancePath:instancePath+"/refundOptions/" + i2+"/expiresAt",schemaPath:"#/properties/refundOptions/items/properties/expiresAt/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/refundOptions/" + i2,schemaPath:"#/properties/refundOptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/refundOptions",schemaPath:"#/properties/refundOptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.refundableQuantity !== undefined && func0.call(data, "refundableQuantity")){
let data41 = data.refundableQuantity;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.totalQuantity !== undefined && func0.call(data41, "totalQuantity")){
let data42 = data41.totalQuantity;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err57 = {instancePath:instancePath+"/refundableQuantity/totalQuantity",schemaPath:"#/properties/refundableQuantity/properties/totalQuantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err58 = {instancePath:instancePath+"/refundableQuantity/totalQuantity",schemaPath:"#/properties/refundableQuantity/properties/totalQuantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data41.details !== undefined && func0.call(data41, "details")){
let data43 = data41.details;
if(Array.isArray(data43)){
const len3 = data43.length;
const before3 = errors;
for(let i3=0; i3<len3; i3++){
if(errors - before3 >= 1000) break;
let data44 = data43[i3];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.quantity !== undefined && func0.call(data44, "quantity")){
let data45 = data44.quantity;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err59 = {instancePath:instancePath+"/refundableQuantity/details/" + i3+"/quantity",schemaPath:"#/properties/refundableQuantity/properties/details/items/properties/quantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err60 = {instancePath:instancePath+"/refundableQuantity/details/" + i3+"/quantity",schemaPath:"#/properties/refundableQuantity/properties/details/items/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data44.allowedUntilDateTime !== undefined && func0.call(data44, "allowedUntilDateTime")){
let data46 = data44.allowedUntilDateTime;
if(typeof data46 === "string"){
if(!(formats0.test(data46))){
const err61 = {instancePath:instancePath+"/refundableQuantity/details/" + i3+"/allowedUntilDateTime",schemaPath:"#/properties/refundableQuantity/properties/details/items/properties/allowedUntilDateTime/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/refundableQuantity/details/" + i3+"/allowedUntilDateTime",schemaPath:"#/properties/refundableQuantity/properties/details/items/properties/allowedUntilDateTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/refundableQuantity/details/" + i3,schemaPath:"#/properties/refundableQuantity/properties/details/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/refundableQuantity/details",schemaPath:"#/properties/refundableQuantity/properties/details/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/refundableQuantity",schemaPath:"#/properties/refundableQuantity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.promotionId !== undefined && func0.call(data, "promotionId")){
if(typeof data.promotionId !== "string"){
const err66 = {instancePath:instancePath+"/promotionId",schemaPath:"#/properties/promotionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.scheduledNextTermInstructions !== undefined && func0.call(data, "scheduledNextTermInstructions")){
let data48 = data.scheduledNextTermInstructions;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.product !== undefined && func0.call(data48, "product")){
let data49 = data48.product;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.productId !== undefined && func0.call(data49, "productId")){
if(typeof data49.productId !== "string"){
const err67 = {instancePath:instancePath+"/scheduledNextTermInstructions/product/productId",schemaPath:"#/properties/scheduledNextTermInstructions/properties/product/properties/productId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data49.skuId !== undefined && func0.call(data49, "skuId")){
if(typeof data49.skuId !== "string"){
const err68 = {instancePath:instancePath+"/scheduledNextTermInstructions/product/skuId",schemaPath:"#/properties/scheduledNextTermInstructions/properties/product/properties/skuId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data49.availabilityId !== undefined && func0.call(data49, "availabilityId")){
if(typeof data49.availabilityId !== "string"){
const err69 = {instancePath:instancePath+"/scheduledNextTermInstructions/product/availabilityId",schemaPath:"#/properties/scheduledNextTermInstructions/properties/product/properties/availabilityId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data49.billingCycle !== undefined && func0.call(data49, "billingCycle")){
let data53 = data49.billingCycle;
if(typeof data53 === "string"){
if(func62(data53) < 1){
const err70 = {instancePath:instancePath+"/scheduledNextTermInstructions/product/billingCycle",schemaPath:"#/properties/scheduledNextTermInstructions/properties/product/properties/billingCycle/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/scheduledNextTermInstructions/product/billingCycle",schemaPath:"#/properties/scheduledNextTermInstructions/properties/product/properties/billingCycle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data49.termDuration !== undefined && func0.call(data49, "termDuration")){
if(typeof data49.termDuration !== "string"){
const err72 = {instancePath:instancePath+"/scheduledNextTermInstructions/product/termDuration",schemaPath:"#/properties/scheduledNextTermInstructions/properties/product/properties/termDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data49.promotionId !== undefined && func0.call(data49, "promotionId")){
if(typeof data49.promotionId !== "string"){
const err73 = {instancePath:instancePath+"/scheduledNextTermInstructions/product/promotionId",schemaPath:"#/properties/scheduledNextTermInstructions/properties/product/properties/promotionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/scheduledNextTermInstructions/product",schemaPath:"#/properties/scheduledNextTermInstructions/properties/product/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data48.quantity !== undefined && func0.call(data48, "quantity")){
let data56 = data48.quantity;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err75 = {instancePath:instancePath+"/scheduledNextTermInstructions/quantity",schemaPath:"#/properties/scheduledNextTermInstructions/properties/quantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
const err76 = {instancePath:instancePath+"/scheduledNextTermInstructions/quantity",schemaPath:"#/properties/scheduledNextTermInstructions/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data48.customTermEndDate !== undefined && func0.call(data48, "customTermEndDate")){
if(typeof data48.customTermEndDate !== "string"){
const err77 = {instancePath:instancePath+"/scheduledNextTermInstructions/customTermEndDate",schemaPath:"#/properties/scheduledNextTermInstructions/properties/customTermEndDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/scheduledNextTermInstructions",schemaPath:"#/properties/scheduledNextTermInstructions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.nextChargeInstructions !== undefined && func0.call(data, "nextChargeInstructions")){
let data58 = data.nextChargeInstructions;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.product !== undefined && func0.call(data58, "product")){
let data59 = data58.product;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.productId !== undefined && func0.call(data59, "productId")){
if(typeof data59.productId !== "string"){
const err79 = {instancePath:instancePath+"/nextChargeInstructions/product/productId",schemaPath:"#/properties/nextChargeInstructions/properties/product/properties/productId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data59.skuId !== undefined && func0.call(data59, "skuId")){
if(typeof data59.skuId !== "string"){
const err80 = {instancePath:instancePath+"/nextChargeInstructions/product/skuId",schemaPath:"#/properties/nextChargeInstructions/properties/product/properties/skuId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data59.availabilityId !== undefined && func0.call(data59, "availabilityId")){
if(typeof data59.availabilityId !== "string"){
const err81 = {instancePath:instancePath+"/nextChargeInstructions/product/availabilityId",schemaPath:"#/properties/nextChargeInstructions/properties/product/properties/availabilityId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data59.billingCycle !== undefined && func0.call(data59, "billingCycle")){
let data63 = data59.billingCycle;
if(typeof data63 === "string"){
if(func62(data63) < 1){
const err82 = {instancePath:instancePath+"/nextChargeInstructions/product/billingCycle",schemaPath:"#/properties/nextChargeInstructions/properties/product/properties/billingCycle/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/nextChargeInstructions/product/billingCycle",schemaPath:"#/properties/nextChargeInstructions/properties/product/properties/billingCycle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data59.termDuration !== undefined && func0.call(data59, "termDuration")){
if(typeof data59.termDuration !== "string"){
const err84 = {instancePath:instancePath+"/nextChargeInstructions/product/termDuration",schemaPath:"#/properties/nextChargeInstructions/properties/product/properties/termDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data59.promotionId !== undefined && func0.call(data59, "promotionId")){
if(typeof data59.promotionId !== "string"){
const err85 = {instancePath:instancePath+"/nextChargeInstructions/product/promotionId",schemaPath:"#/properties/nextChargeInstructions/properties/product/properties/promotionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/nextChargeInstructions/product",schemaPath:"#/properties/nextChargeInstructions/properties/product/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data58.quantity !== undefined && func0.call(data58, "quantity")){
let data66 = data58.quantity;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err87 = {instancePath:instancePath+"/nextChargeInstructions/quantity",schemaPath:"#/properties/nextChargeInstructions/properties/quantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
const err88 = {instancePath:instancePath+"/nextChargeInstructions/quantity",schemaPath:"#/properties/nextChargeInstructions/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data58.customTermEndDate !== undefined && func0.call(data58, "customTermEndDate")){
if(typeof data58.customTermEndDate !== "string"){
const err89 = {instancePath:instancePath+"/nextChargeInstructions/customTermEndDate",schemaPath:"#/properties/nextChargeInstructions/properties/customTermEndDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/nextChargeInstructions",schemaPath:"#/properties/nextChargeInstructions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.migratedFromSubscriptionId !== undefined && func0.call(data, "migratedFromSubscriptionId")){
if(typeof data.migratedFromSubscriptionId !== "string"){
const err91 = {instancePath:instancePath+"/migratedFromSubscriptionId",schemaPath:"#/properties/migratedFromSubscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.consumptionType !== undefined && func0.call(data, "consumptionType")){
let data69 = data.consumptionType;
const _errs140 = errors;
let valid18 = false;
let passing0 = null;
const _errs141 = errors;
if(typeof data69 !== "string"){
const err92 = {instancePath:instancePath+"/consumptionType",schemaPath:"#/properties/consumptionType/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid0 = _errs141 === errors;
if(_valid0){
valid18 = true;
passing0 = 0;
}
const _errs143 = errors;
if(Array.isArray(data69)){
const len4 = data69.length;
const before4 = errors;
for(let i4=0; i4<len4; i4++){
if(errors - before4 >= 1000) break;
let data70 = data69[i4];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.azureEntitlementId !== undefined && func0.call(data70, "azureEntitlementId")){
if(typeof data70.azureEntitlementId !== "string"){
const err93 = {instancePath:instancePath+"/consumptionType/" + i4+"/azureEntitlementId",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/azureEntitlementId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data70.partnerId !== undefined && func0.call(data70, "partnerId")){
if(typeof data70.partnerId !== "string"){
const err94 = {instancePath:instancePath+"/consumptionType/" + i4+"/partnerId",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/partnerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data70.type !== undefined && func0.call(data70, "type")){
if(typeof data70.type !== "string"){
const err95 = {instancePath:instancePath+"/consumptionType/" + i4+"/type",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data70.overage !== undefined && func0.call(data70, "overage")){
if(typeof data70.overage !== "boolean"){
const err96 = {instancePath:instancePath+"/consumptionType/" + i4+"/overage",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/overage/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data70.links !== undefined && func0.call(data70, "links")){
let data75 = data70.links;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.self !== undefined && func0.call(data75, "self")){
let data76 = data75.self;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.uri !== undefined && func0.call(data76, "uri")){
if(typeof data76.uri !== "string"){
const err97 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/self/uri",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data76.method !== undefined && func0.call(data76, "method")){
if(typeof data76.method !== "string"){
const err98 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/self/method",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data76.headers !== undefined && func0.call(data76, "headers")){
let data79 = data76.headers;
if(Array.isArray(data79)){
const len5 = data79.length;
const before5 = errors;
for(let i5=0; i5<len5; i5++){
if(errors - before5 >= 1000) break;
let data80 = data79[i5];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.key !== undefined && func0.call(data80, "key")){
if(typeof data80.key !== "string"){
const err99 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/self/headers/" + i5+"/key",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data80.value !== undefined && func0.call(data80, "value")){
if(typeof data80.value !== "string"){
const err100 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/self/headers/" + i5+"/value",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/self/headers/" + i5,schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/self/headers",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data76.body !== undefined && func0.call(data76, "body")){
if(typeof data76.body !== "string"){
const err103 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/self/body",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/self",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data75.next !== undefined && func0.call(data75, "next")){
let data84 = data75.next;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.uri !== undefined && func0.call(data84, "uri")){
if(typeof data84.uri !== "string"){
const err105 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/next/uri",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data84.method !== undefined && func0.call(data84, "method")){
if(typeof data84.method !== "string"){
const err106 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/next/method",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data84.headers !== undefined && func0.call(data84, "headers")){
let data87 = data84.headers;
if(Array.isArray(data87)){
const len6 = data87.length;
const before6 = errors;
for(let i6=0; i6<len6; i6++){
if(errors - before6 >= 1000) break;
let data88 = data87[i6];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.key !== undefined && func0.call(data88, "key")){
if(typeof data88.key !== "string"){
const err107 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/next/headers/" + i6+"/key",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data88.value !== undefined && func0.call(data88, "value")){
if(typeof data88.value !== "string"){
const err108 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/next/headers/" + i6+"/value",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/next/headers/" + i6,schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/next/headers",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data84.body !== undefined && func0.call(data84, "body")){
if(typeof data84.body !== "string"){
const err111 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/next/body",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/next",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data75.previous !== undefined && func0.call(data75, "previous")){
let data92 = data75.previous;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.uri !== undefined && func0.call(data92, "uri")){
if(typeof data92.uri !== "string"){
const err113 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/previous/uri",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data92.method !== undefined && func0.call(data92, "method")){
if(typeof data92.method !== "string"){
const err114 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/previous/method",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data92.headers !== undefined && func0.call(data92, "headers")){
let data95 = data92.headers;
if(Array.isArray(data95)){
const len7 = data95.length;
const before7 = errors;
for(let i7=0; i7<len7; i7++){
if(errors - before7 >= 1000) break;
let data96 = data95[i7];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.key !== undefined && func0.call(data96, "key")){
if(typeof data96.key !== "string"){
const err115 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/previous/headers/" + i7+"/key",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data96.value !== undefined && func0.call(data96, "value")){
if(typeof data96.value !== "string"){
const err116 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/previous/headers/" + i7+"/value",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/previous/headers/" + i7,schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/previous/headers",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data92.body !== undefined && func0.call(data92, "body")){
if(typeof data92.body !== "string"){
const err119 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/previous/body",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/previous",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/consumptionType/" + i4+"/links",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data70.attributes !== undefined && func0.call(data70, "attributes")){
let data100 = data70.attributes;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.objectType !== undefined && func0.call(data100, "objectType")){
if(typeof data100.objectType !== "string"){
const err122 = {instancePath:instancePath+"/consumptionType/" + i4+"/attributes/objectType",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data100.etag !== undefined && func0.call(data100, "etag")){
if(typeof data100.etag !== "string"){
const err123 = {instancePath:instancePath+"/consumptionType/" + i4+"/attributes/etag",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/consumptionType/" + i4+"/attributes",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/consumptionType/" + i4,schemaPath:"#/properties/consumptionType/oneOf/1/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/consumptionType",schemaPath:"#/properties/consumptionType/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid0 = _errs143 === errors;
if(_valid0 && valid18){
valid18 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid18 = true;
passing0 = 1;
}
}
if(!valid18){
const err127 = {instancePath:instancePath+"/consumptionType",schemaPath:"#/properties/consumptionType/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
else {
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
}
}
if(data.attentionNeeded !== undefined && func0.call(data, "attentionNeeded")){
if(typeof data.attentionNeeded !== "boolean"){
const err128 = {instancePath:instancePath+"/attentionNeeded",schemaPath:"#/properties/attentionNeeded/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data.actionTaken !== undefined && func0.call(data, "actionTaken")){
if(typeof data.actionTaken !== "boolean"){
const err129 = {instancePath:instancePath+"/actionTaken",schemaPath:"#/properties/actionTaken/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.productOrderId !== undefined && func0.call(data, "productOrderId")){
if(typeof data.productOrderId !== "string"){
const err130 = {instancePath:instancePath+"/productOrderId",schemaPath:"#/properties/productOrderId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.lineItems !== undefined && func0.call(data, "lineItems")){
let data106 = data.lineItems;
if(Array.isArray(data106)){
const len8 = data106.length;
const before8 = errors;
for(let i8=0; i8<len8; i8++){
if(errors - before8 >= 1000) break;
let data107 = data106[i8];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.id !== undefined && func0.call(data107, "id")){
if(typeof data107.id !== "string"){
const err131 = {instancePath:instancePath+"/lineItems/" + i8+"/id",schemaPath:"#/properties/lineItems/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data107.friendlyName !== undefined && func0.call(data107, "friendlyName")){
if(typeof data107.friendlyName !== "string"){
const err132 = {instancePath:instancePath+"/lineItems/" + i8+"/friendlyName",schemaPath:"#/properties/lineItems/items/properties/friendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data107.scope !== undefined && func0.call(data107, "scope")){
let data110 = data107.scope;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.type !== undefined && func0.call(data110, "type")){
let data111 = data110.type;
if(typeof data111 === "string"){
if(func62(data111) < 1){
const err133 = {instancePath:instancePath+"/lineItems/" + i8+"/scope/type",schemaPath:"#/properties/lineItems/items/properties/scope/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/lineItems/" + i8+"/scope/type",schemaPath:"#/properties/lineItems/items/properties/scope/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data110.subscriptionId !== undefined && func0.call(data110, "subscriptionId")){
if(typeof data110.subscriptionId !== "string"){
const err135 = {instancePath:instancePath+"/lineItems/" + i8+"/scope/subscriptionId",schemaPath:"#/properties/lineItems/items/properties/scope/properties/subscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data110.entitlementId !== undefined && func0.call(data110, "entitlementId")){
if(typeof data110.entitlementId !== "string"){
const err136 = {instancePath:instancePath+"/lineItems/" + i8+"/scope/entitlementId",schemaPath:"#/properties/lineItems/items/properties/scope/properties/entitlementId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data110.managementGroupId !== undefined && func0.call(data110, "managementGroupId")){
if(typeof data110.managementGroupId !== "string"){
const err137 = {instancePath:instancePath+"/lineItems/" + i8+"/scope/managementGroupId",schemaPath:"#/properties/lineItems/items/properties/scope/properties/managementGroupId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data110.resourceGroupId !== undefined && func0.call(data110, "resourceGroupId")){
if(typeof data110.resourceGroupId !== "string"){
const err138 = {instancePath:instancePath+"/lineItems/" + i8+"/scope/resourceGroupId",schemaPath:"#/properties/lineItems/items/properties/scope/properties/resourceGroupId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/lineItems/" + i8+"/scope",schemaPath:"#/properties/lineItems/items/properties/scope/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data107.autoRenewEnabled !== undefined && func0.call(data107, "autoRenewEnabled")){
if(typeof data107.autoRenewEnabled !== "boolean"){
const err140 = {instancePath:instancePath+"/lineItems/" + i8+"/autoRenewEnabled",schemaPath:"#/properties/lineItems/items/properties/autoRenewEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data107.status !== undefined && func0.call(data107, "status")){
let data117 = data107.status;
if(typeof data117 === "string"){
if(func62(data117) < 1){
const err141 = {instancePath:instancePath+"/lineItems/" + i8+"/status",schemaPath:"#/properties/lineItems/items/properties/status/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/lineItems/" + i8+"/status",schemaPath:"#/properties/lineItems/items/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data107.purchaseCommitment !== undefined && func0.call(data107, "purchaseCommitment")){
let data118 = data107.purchaseCommitment;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.amount !== undefined && func0.call(data118, "amount")){
let data119 = data118.amount;
if(!((typeof data119 == "number") && (isFinite(data119)))){
const err143 = {instancePath:instancePath+"/lineItems/" + i8+"/purchaseCommitment/amount",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/properties/amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data118.currency !== undefined && func0.call(data118, "currency")){
if(typeof data118.currency !== "string"){
const err144 = {instancePath:instancePath+"/lineItems/" + i8+"/purchaseCommitment/currency",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data118.grain !== undefined && func0.call(data118, "grain")){
if(typeof data118.grain !== "string"){
const err145 = {instancePath:instancePath+"/lineItems/" + i8+"/purchaseCommitment/grain",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/properties/grain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/lineItems/" + i8+"/purchaseCommitment",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/lineItems/" + i8,schemaPath:"#/properties/lineItems/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.orderId !== undefined && func0.call(data, "orderId")){
if(typeof data.orderId !== "string"){
const err149 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data123 = data.links;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.offer !== undefined && func0.call(data123, "offer")){
let data124 = data123.offer;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.uri !== undefined && func0.call(data124, "uri")){
if(typeof data124.uri !== "string"){
const err150 = {instancePath:instancePath+"/links/offer/uri",schemaPath:"#/properties/links/properties/offer/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data124.method !== undefined && func0.call(data124, "method")){
if(typeof data124.method !== "string"){
const err151 = {instancePath:instancePath+"/links/offer/method",schemaPath:"#/properties/links/properties/offer/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data124.headers !== undefined && func0.call(data124, "headers")){
let data127 = data124.headers;
if(Array.isArray(data127)){
const len9 = data127.length;
const before9 = errors;
for(let i9=0; i9<len9; i9++){
if(errors - before9 >= 1000) break;
let data128 = data127[i9];
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.key !== undefined && func0.call(data128, "key")){
if(typeof data128.key !== "string"){
const err152 = {instancePath:instancePath+"/links/offer/headers/" + i9+"/key",schemaPath:"#/properties/links/properties/offer/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data128.value !== undefined && func0.call(data128, "value")){
if(typeof data128.value !== "string"){
const err153 = {instancePath:instancePath+"/links/offer/headers/" + i9+"/value",schemaPath:"#/properties/links/properties/offer/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/links/offer/headers/" + i9,schemaPath:"#/properties/links/properties/offer/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/links/offer/headers",schemaPath:"#/properties/links/properties/offer/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data124.body !== undefined && func0.call(data124, "body")){
if(typeof data124.body !== "string"){
const err156 = {instancePath:instancePath+"/links/offer/body",schemaPath:"#/properties/links/properties/offer/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/links/offer",schemaPath:"#/properties/links/properties/offer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data123.entitlement !== undefined && func0.call(data123, "entitlement")){
let data132 = data123.entitlement;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.uri !== undefined && func0.call(data132, "uri")){
if(typeof data132.uri !== "string"){
const err158 = {instancePath:instancePath+"/links/entitlement/uri",schemaPath:"#/properties/links/properties/entitlement/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data132.method !== undefined && func0.call(data132, "method")){
if(typeof data132.method !== "string"){
const err159 = {instancePath:instancePath+"/links/entitlement/method",schemaPath:"#/properties/links/properties/entitlement/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data132.headers !== undefined && func0.call(data132, "headers")){
let data135 = data132.headers;
if(Array.isArray(data135)){
const len10 = data135.length;
const before10 = errors;
for(let i10=0; i10<len10; i10++){
if(errors - before10 >= 1000) break;
let data136 = data135[i10];
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.key !== undefined && func0.call(data136, "key")){
if(typeof data136.key !== "string"){
const err160 = {instancePath:instancePath+"/links/entitlement/headers/" + i10+"/key",schemaPath:"#/properties/links/properties/entitlement/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data136.value !== undefined && func0.call(data136, "value")){
if(typeof data136.value !== "string"){
const err161 = {instancePath:instancePath+"/links/entitlement/headers/" + i10+"/value",schemaPath:"#/properties/links/properties/entitlement/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/links/entitlement/headers/" + i10,schemaPath:"#/properties/links/properties/entitlement/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/links/entitlement/headers",schemaPath:"#/properties/links/properties/entitlement/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data132.body !== undefined && func0.call(data132, "body")){
if(typeof data132.body !== "string"){
const err164 = {instancePath:instancePath+"/links/entitlement/body",schemaPath:"#/properties/links/properties/entitlement/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/links/entitlement",schemaPath:"#/properties/links/properties/entitlement/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data123.parentSubscription !== undefined && func0.call(data123, "parentSubscription")){
let data140 = data123.parentSubscription;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.uri !== undefined && func0.call(data140, "uri")){
if(typeof data140.uri !== "string"){
const err166 = {instancePath:instancePath+"/links/parentSubscription/uri",schemaPath:"#/properties/links/properties/parentSubscription/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data140.method !== undefined && func0.call(data140, "method")){
if(typeof data140.method !== "string"){
const err167 = {instancePath:instancePath+"/links/parentSubscription/method",schemaPath:"#/properties/links/properties/parentSubscription/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data140.headers !== undefined && func0.call(data140, "headers")){
let data143 = data140.headers;
if(Array.isArray(data143)){
const len11 = data143.length;
const before11 = errors;
for(let i11=0; i11<len11; i11++){
if(errors - before11 >= 1000) break;
let data144 = data143[i11];
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.key !== undefined && func0.call(data144, "key")){
if(typeof data144.key !== "string"){
const err168 = {instancePath:instancePath+"/links/parentSubscription/headers/" + i11+"/key",schemaPath:"#/properties/links/properties/parentSubscription/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data144.value !== undefined && func0.call(data144, "value")){
if(typeof data144.value !== "string"){
const err169 = {instancePath:instancePath+"/links/parentSubscription/headers/" + i11+"/value",schemaPath:"#/properties/links/properties/parentSubscription/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/links/parentSubscription/headers/" + i11,schemaPath:"#/properties/links/properties/parentSubscription/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/links/parentSubscription/headers",schemaPath:"#/properties/links/properties/parentSubscription/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data140.body !== undefined && func0.call(data140, "body")){
if(typeof data140.body !== "string"){
const err172 = {instancePath:instancePath+"/links/parentSubscription/body",schemaPath:"#/properties/links/properties/parentSubscription/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/links/parentSubscription",schemaPath:"#/properties/links/properties/parentSubscription/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data123.product !== undefined && func0.call(data123, "product")){
let data148 = data123.product;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.uri !== undefined && func0.call(data148, "uri")){
if(typeof data148.uri !== "string"){
const err174 = {instancePath:instancePath+"/links/product/uri",schemaPath:"#/properties/links/properties/product/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data148.method !== undefined && func0.call(data148, "method")){
if(typeof data148.method !== "string"){
const err175 = {instancePath:instancePath+"/links/product/method",schemaPath:"#/properties/links/properties/product/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data148.headers !== undefined && func0.call(data148, "headers")){
let data151 = data148.headers;
if(Array.isArray(data151)){
const len12 = data151.length;
const before12 = errors;
for(let i12=0; i12<len12; i12++){
if(errors - before12 >= 1000) break;
let data152 = data151[i12];
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.key !== undefined && func0.call(data152, "key")){
if(typeof data152.key !== "string"){
const err176 = {instancePath:instancePath+"/links/product/headers/" + i12+"/key",schemaPath:"#/properties/links/properties/product/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data152.value !== undefined && func0.call(data152, "value")){
if(typeof data152.value !== "string"){
const err177 = {instancePath:instancePath+"/links/product/headers/" + i12+"/value",schemaPath:"#/properties/links/properties/product/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/links/product/headers/" + i12,schemaPath:"#/properties/links/properties/product/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/links/product/headers",schemaPath:"#/properties/links/properties/product/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data148.body !== undefined && func0.call(data148, "body")){
if(typeof data148.body !== "string"){
const err180 = {instancePath:instancePath+"/links/product/body",schemaPath:"#/properties/links/properties/product/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/links/product",schemaPath:"#/properties/links/properties/product/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data123.sku !== undefined && func0.call(data123, "sku")){
let data156 = data123.sku;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.uri !== undefined && func0.call(data156, "uri")){
if(typeof data156.uri !== "string"){
const err182 = {instancePath:instancePath+"/links/sku/uri",schemaPath:"#/properties/links/properties/sku/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data156.method !== undefined && func0.call(data156, "method")){
if(typeof data156.method !== "string"){
const err183 = {instancePath:instancePath+"/links/sku/method",schemaPath:"#/properties/links/properties/sku/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data156.headers !== undefined && func0.call(data156, "headers")){
let data159 = data156.headers;
if(Array.isArray(data159)){
const len13 = data159.length;
const before13 = errors;
for(let i13=0; i13<len13; i13++){
if(errors - before13 >= 1000) break;
let data160 = data159[i13];
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.key !== undefined && func0.call(data160, "key")){
if(typeof data160.key !== "string"){
const err184 = {instancePath:instancePath+"/links/sku/headers/" + i13+"/key",schemaPath:"#/properties/links/properties/sku/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data160.value !== undefined && func0.call(data160, "value")){
if(typeof data160.value !== "string"){
const err185 = {instancePath:instancePath+"/links/sku/headers/" + i13+"/value",schemaPath:"#/properties/links/properties/sku/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/links/sku/headers/" + i13,schemaPath:"#/properties/links/properties/sku/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/links/sku/headers",schemaPath:"#/properties/links/properties/sku/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data156.body !== undefined && func0.call(data156, "body")){
if(typeof data156.body !== "string"){
const err188 = {instancePath:instancePath+"/links/sku/body",schemaPath:"#/properties/links/properties/sku/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/links/sku",schemaPath:"#/properties/links/properties/sku/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data123.availability !== undefined && func0.call(data123, "availability")){
let data164 = data123.availability;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(data164.uri !== undefined && func0.call(data164, "uri")){
if(typeof data164.uri !== "string"){
const err190 = {instancePath:instancePath+"/links/availability/uri",schemaPath:"#/properties/links/properties/availability/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data164.method !== undefined && func0.call(data164, "method")){
if(typeof data164.method !== "string"){
const err191 = {instancePath:instancePath+"/links/availability/method",schemaPath:"#/properties/links/properties/availability/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data164.headers !== undefined && func0.call(data164, "headers")){
let data167 = data164.headers;
if(Array.isArray(data167)){
const len14 = data167.length;
const before14 = errors;
for(let i14=0; i14<len14; i14++){
if(errors - before14 >= 1000) break;
let data168 = data167[i14];
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.key !== undefined && func0.call(data168, "key")){
if(typeof data168.key !== "string"){
const err192 = {instancePath:instancePath+"/links/availability/headers/" + i14+"/key",schemaPath:"#/properties/links/properties/availability/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data168.value !== undefined && func0.call(data168, "value")){
if(typeof data168.value !== "string"){
const err193 = {instancePath:instancePath+"/links/availability/headers/" + i14+"/value",schemaPath:"#/properties/links/properties/availability/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/links/availability/headers/" + i14,schemaPath:"#/properties/links/properties/availability/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/links/availability/headers",schemaPath:"#/properties/links/properties/availability/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data164.body !== undefined && func0.call(data164, "body")){
if(typeof data164.body !== "string"){
const err196 = {instancePath:instancePath+"/links/availability/body",schemaPath:"#/properties/links/properties/availability/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/links/availability",schemaPath:"#/properties/links/properties/availability/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data123.activationLinks !== undefined && func0.call(data123, "activationLinks")){
let data172 = data123.activationLinks;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.uri !== undefined && func0.call(data172, "uri")){
if(typeof data172.uri !== "string"){
const err198 = {instancePath:instancePath+"/links/activationLinks/uri",schemaPath:"#/properties/links/properties/activationLinks/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data172.method !== undefined && func0.call(data172, "method")){
if(typeof data172.method !== "string"){
const err199 = {instancePath:instancePath+"/links/activationLinks/method",schemaPath:"#/properties/links/properties/activationLinks/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data172.headers !== undefined && func0.call(data172, "headers")){
let data175 = data172.headers;
if(Array.isArray(data175)){
const len15 = data175.length;
const before15 = errors;
for(let i15=0; i15<len15; i15++){
if(errors - before15 >= 1000) break;
let data176 = data175[i15];
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.key !== undefined && func0.call(data176, "key")){
if(typeof data176.key !== "string"){
const err200 = {instancePath:instancePath+"/links/activationLinks/headers/" + i15+"/key",schemaPath:"#/properties/links/properties/activationLinks/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data176.value !== undefined && func0.call(data176, "value")){
if(typeof data176.value !== "string"){
const err201 = {instancePath:instancePath+"/links/activationLinks/headers/" + i15+"/value",schemaPath:"#/properties/links/properties/activationLinks/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/links/activationLinks/headers/" + i15,schemaPath:"#/properties/links/properties/activationLinks/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/links/activationLinks/headers",schemaPath:"#/properties/links/properties/activationLinks/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data172.body !== undefined && func0.call(data172, "body")){
if(typeof data172.body !== "string"){
const err204 = {instancePath:instancePath+"/links/activationLinks/body",schemaPath:"#/properties/links/properties/activationLinks/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/links/activationLinks",schemaPath:"#/properties/links/properties/activationLinks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data123.self !== undefined && func0.call(data123, "self")){
let data180 = data123.self;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.uri !== undefined && func0.call(data180, "uri")){
if(typeof data180.uri !== "string"){
const err206 = {instancePath:instancePath+"/links/self/uri",schemaPath:"#/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data180.method !== undefined && func0.call(data180, "method")){
if(typeof data180.method !== "string"){
const err207 = {instancePath:instancePath+"/links/self/method",schemaPath:"#/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data180.headers !== undefined && func0.call(data180, "headers")){
let data183 = data180.headers;
if(Array.isArray(data183)){
const len16 = data183.length;
const before16 = errors;
for(let i16=0; i16<len16; i16++){
if(errors - before16 >= 1000) break;
let data184 = data183[i16];
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.key !== undefined && func0.call(data184, "key")){
if(typeof data184.key !== "string"){
const err208 = {instancePath:instancePath+"/links/self/headers/" + i16+"/key",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data184.value !== undefined && func0.call(data184, "value")){
if(typeof data184.value !== "string"){
const err209 = {instancePath:instancePath+"/links/self/headers/" + i16+"/value",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/links/self/headers/" + i16,schemaPath:"#/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/links/self/headers",schemaPath:"#/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data180.body !== undefined && func0.call(data180, "body")){
if(typeof data180.body !== "string"){
const err212 = {instancePath:instancePath+"/links/self/body",schemaPath:"#/properties/links/properties/self/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data123.next !== undefined && func0.call(data123, "next")){
let data188 = data123.next;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.uri !== undefined && func0.call(data188, "uri")){
if(typeof data188.uri !== "string"){
const err214 = {instancePath:instancePath+"/links/next/uri",schemaPath:"#/properties/links/properties/next/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data188.method !== undefined && func0.call(data188, "method")){
if(typeof data188.method !== "string"){
const err215 = {instancePath:instancePath+"/links/next/method",schemaPath:"#/properties/links/properties/next/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data188.headers !== undefined && func0.call(data188, "headers")){
let data191 = data188.headers;
if(Array.isArray(data191)){
const len17 = data191.length;
const before17 = errors;
for(let i17=0; i17<len17; i17++){
if(errors - before17 >= 1000) break;
let data192 = data191[i17];
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.key !== undefined && func0.call(data192, "key")){
if(typeof data192.key !== "string"){
const err216 = {instancePath:instancePath+"/links/next/headers/" + i17+"/key",schemaPath:"#/properties/links/properties/next/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data192.value !== undefined && func0.call(data192, "value")){
if(typeof data192.value !== "string"){
const err217 = {instancePath:instancePath+"/links/next/headers/" + i17+"/value",schemaPath:"#/properties/links/properties/next/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/links/next/headers/" + i17,schemaPath:"#/properties/links/properties/next/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/links/next/headers",schemaPath:"#/properties/links/properties/next/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data188.body !== undefined && func0.call(data188, "body")){
if(typeof data188.body !== "string"){
const err220 = {instancePath:instancePath+"/links/next/body",schemaPath:"#/properties/links/properties/next/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data123.previous !== undefined && func0.call(data123, "previous")){
let data196 = data123.previous;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.uri !== undefined && func0.call(data196, "uri")){
if(typeof data196.uri !== "string"){
const err222 = {instancePath:instancePath+"/links/previous/uri",schemaPath:"#/properties/links/properties/previous/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data196.method !== undefined && func0.call(data196, "method")){
if(typeof data196.method !== "string"){
const err223 = {instancePath:instancePath+"/links/previous/method",schemaPath:"#/properties/links/properties/previous/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data196.headers !== undefined && func0.call(data196, "headers")){
let data199 = data196.headers;
if(Array.isArray(data199)){
const len18 = data199.length;
const before18 = errors;
for(let i18=0; i18<len18; i18++){
if(errors - before18 >= 1000) break;
let data200 = data199[i18];
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.key !== undefined && func0.call(data200, "key")){
if(typeof data200.key !== "string"){
const err224 = {instancePath:instancePath+"/links/previous/headers/" + i18+"/key",schemaPath:"#/properties/links/properties/previous/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data200.value !== undefined && func0.call(data200, "value")){
if(typeof data200.value !== "string"){
const err225 = {instancePath:instancePath+"/links/previous/headers/" + i18+"/value",schemaPath:"#/properties/links/properties/previous/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/links/previous/headers/" + i18,schemaPath:"#/properties/links/properties/previous/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/links/previous/headers",schemaPath:"#/properties/links/properties/previous/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data196.body !== undefined && func0.call(data196, "body")){
if(typeof data196.body !== "string"){
const err228 = {instancePath:instancePath+"/links/previous/body",schemaPath:"#/properties/links/properties/previous/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/links/previous",schemaPath:"#/properties/links/properties/previous/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data.attributes !== undefined && func0.call(data, "attributes")){
let data204 = data.attributes;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.objectType !== undefined && func0.call(data204, "objectType")){
if(typeof data204.objectType !== "string"){
const err231 = {instancePath:instancePath+"/attributes/objectType",schemaPath:"#/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data204.etag !== undefined && func0.call(data204, "etag")){
if(typeof data204.etag !== "string"){
const err232 = {instancePath:instancePath+"/attributes/etag",schemaPath:"#/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"id":true,"offerId":true,"entitlementId":true,"offerName":true,"friendlyName":true,"productType":true,"quantity":true,"unitType":true,"parentSubscriptionId":true,"hasPurchasableAddons":true,"creationDate":true,"effectiveStartDate":true,"commitmentEndDate":true,"commitmentEndDateTime":true,"cancellationAllowedUntilDate":true,"billingCycleEndDate":true,"billingCycleEndDateTime":true,"status":true,"autoRenewEnabled":true,"isTrial":true,"isMicrosoftProduct":true,"publisherName":true,"billingType":true,"billingCycle":true,"termDuration":true,"renewalTermDuration":true,"actions":true,"partnerId":true,"suspensionReasons":true,"contractType":true,"refundOptions":true,"refundableQuantity":true,"promotionId":true,"scheduledNextTermInstructions":true,"nextChargeInstructions":true,"migratedFromSubscriptionId":true,"consumptionType":true,"attentionNeeded":true,"actionTaken":true,"productOrderId":true,"lineItems":true,"orderId":true,"links":true,"attributes":true},"dynamicProps":false,"dynamicItems":false};
