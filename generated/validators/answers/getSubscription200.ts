// @ts-nocheck
// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { SchemaValidator } from '../types.js';

export const getSubscription200: SchemaValidator = validate20;
const schema31 = {"type":"object","required":["id"],"properties":{"id":{"type":"string","minLength":1},"offerId":{"type":"string"},"entitlementId":{"type":"string"},"offerName":{"type":"string"},"friendlyName":{"type":"string"},"productType":{"type":"object","properties":{"id":{"type":"string"},"displayName":{"type":"string"},"subType":{"type":"object","properties":{"id":{"type":"string"},"displayName":{"type":"string"}}}}},"quantity":{"type":"integer","minimum":0},"unitType":{"type":"string","minLength":1},"parentSubscriptionId":{"type":"string"},"hasPurchasableAddons":{"type":"boolean"},"creationDate":{"type":"string","format":"date-time"},"effectiveStartDate":{"type":"string","format":"date-time"},"commitmentEndDate":{"type":"string","format":"date-time"},"commitmentEndDateTime":{"type":"string","format":"date-time"},"cancellationAllowedUntilDate":{"type":["string","null"]},"billingCycleEndDate":{"type":"string","format":"date-time"},"billingCycleEndDateTime":{"type":"string","format":"date-time"},"status":{"type":"string","minLength":1},"autoRenewEnabled":{"type":"boolean"},"isTrial":{"type":"boolean"},"isMicrosoftProduct":{"type":"boolean"},"publisherName":{"type":"string"},"billingType":{"type":"string","minLength":1},"billingCycle":{"type":"string","minLength":1},"termDuration":{"type":"string"},"renewalTermDuration":{"type":"string"},"actions":{"type":"array","items":{"type":"string"}},"partnerId":{"type":"string"},"suspensionReasons":{"type":"array","items":{"type":"string"}},"contractType":{"type":"string","minLength":1},"refundOptions":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string","minLength":1},"expiresAt":{"type":["string","null"],"format":"date-time"}}}},"refundableQuantity":{"type":"object","properties":{"totalQuantity":{"type":"integer","minimum":0},"details":{"type":"array","items":{"type":"object","properties":{"quantity":{"type":"integer","minimum":0},"allowedUntilDateTime":{"type":"string","format":"date-time"}}}}}},"promotionId":{"type":"string"},"scheduledNextTermInstructions":{"type":"object","properties":{"product":{"type":"object","properties":{"productId":{"type":"string"},"skuId":{"type":"string"},"availabilityId":{"type":"string"},"billingCycle":{"type":"string","minLength":1},"termDuration":{"type":"string"},"promotionId":{"type":"string"}}},"quantity":{"type":"integer","minimum":0},"customTermEndDate":{"type":"string"}}},"nextChargeInstructions":{"type":"object","properties":{"product":{"type":"object","properties":{"productId":{"type":"string"},"skuId":{"type":"string"},"availabilityId":{"type":"string"},"billingCycle":{"type":"string","minLength":1},"termDuration":{"type":"string"},"promotionId":{"type":"string"}}},"quantity":{"type":"integer","minimum":0},"customTermEndDate":{"type":"string"}}},"migratedFromSubscriptionId":{"type":"string"},"consumptionType":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"object","properties":{"azureEntitlementId":{"type":"string"},"partnerId":{"type":"string"},"type":{"type":"string"},"overage":{"type":"boolean"},"links":{"type":"object","properties":{"self":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}}}},"next":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}}}},"previous":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}}}}}},"attributes":{"type":"object","properties":{"etag":{"type":"string"},"objectType":{"type":"string"}}}}}}]},"attentionNeeded":{"type":"boolean"},"actionTaken":{"type":"boolean"},"productOrderId":{"type":"string"},"lineItems":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"friendlyName":{"type":"string"},"scope":{"type":"object","properties":{"type":{"type":"string","minLength":1},"subscriptionId":{"type":"string"},"entitlementId":{"type":"string"},"managementGroupId":{"type":"string"},"resourceGroupId":{"type":"string"}}},"autoRenewEnabled":{"type":"boolean"},"status":{"type":"string","minLength":1},"purchaseCommitment":{"type":"object","properties":{"amount":{"type":"number"},"currency":{"type":"string"},"grain":{"type":"string"}}}}}},"orderId":{"type":"string"},"links":{"type":"object","properties":{"offer":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}}}},"entitlement":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}}}},"parentSubscription":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}}}},"product":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}}}},"sku":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}}}},"availability":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}}}},"activationLinks":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}}}},"self":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}}}},"next":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}}}},"previous":{"type":"object","properties":{"uri":{"type":"string"},"method":{"type":"string"},"headers":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}}}}}}}},"attributes":{"type":"object","properties":{"etag":{"type":"string"},"objectType":{"type":"string"}}}}};
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
}
else {
const err103 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/self",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data75.next !== undefined && func0.call(data75, "next")){
let data83 = data75.next;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.uri !== undefined && func0.call(data83, "uri")){
if(typeof data83.uri !== "string"){
const err104 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/next/uri",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data83.method !== undefined && func0.call(data83, "method")){
if(typeof data83.method !== "string"){
const err105 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/next/method",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data83.headers !== undefined && func0.call(data83, "headers")){
let data86 = data83.headers;
if(Array.isArray(data86)){
const len6 = data86.length;
const before6 = errors;
for(let i6=0; i6<len6; i6++){
if(errors - before6 >= 1000) break;
let data87 = data86[i6];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.key !== undefined && func0.call(data87, "key")){
if(typeof data87.key !== "string"){
const err106 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/next/headers/" + i6+"/key",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data87.value !== undefined && func0.call(data87, "value")){
if(typeof data87.value !== "string"){
const err107 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/next/headers/" + i6+"/value",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/next/headers/" + i6,schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err109 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/next/headers",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/properties/headers/type",keyword:"type",params:{type: "array"}};
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
const err110 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/next",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/next/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data75.previous !== undefined && func0.call(data75, "previous")){
let data90 = data75.previous;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.uri !== undefined && func0.call(data90, "uri")){
if(typeof data90.uri !== "string"){
const err111 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/previous/uri",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data90.method !== undefined && func0.call(data90, "method")){
if(typeof data90.method !== "string"){
const err112 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/previous/method",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data90.headers !== undefined && func0.call(data90, "headers")){
let data93 = data90.headers;
if(Array.isArray(data93)){
const len7 = data93.length;
const before7 = errors;
for(let i7=0; i7<len7; i7++){
if(errors - before7 >= 1000) break;
let data94 = data93[i7];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.key !== undefined && func0.call(data94, "key")){
if(typeof data94.key !== "string"){
const err113 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/previous/headers/" + i7+"/key",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data94.value !== undefined && func0.call(data94, "value")){
if(typeof data94.value !== "string"){
const err114 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/previous/headers/" + i7+"/value",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/previous/headers/" + i7,schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/previous/headers",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/properties/headers/type",keyword:"type",params:{type: "array"}};
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
const err117 = {instancePath:instancePath+"/consumptionType/" + i4+"/links/previous",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/properties/previous/type",keyword:"type",params:{type: "object"}};
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
const err118 = {instancePath:instancePath+"/consumptionType/" + i4+"/links",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data70.attributes !== undefined && func0.call(data70, "attributes")){
let data97 = data70.attributes;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.etag !== undefined && func0.call(data97, "etag")){
if(typeof data97.etag !== "string"){
const err119 = {instancePath:instancePath+"/consumptionType/" + i4+"/attributes/etag",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data97.objectType !== undefined && func0.call(data97, "objectType")){
if(typeof data97.objectType !== "string"){
const err120 = {instancePath:instancePath+"/consumptionType/" + i4+"/attributes/objectType",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
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
const err121 = {instancePath:instancePath+"/consumptionType/" + i4+"/attributes",schemaPath:"#/properties/consumptionType/oneOf/1/items/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/consumptionType/" + i4,schemaPath:"#/properties/consumptionType/oneOf/1/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/consumptionType",schemaPath:"#/properties/consumptionType/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
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
const err124 = {instancePath:instancePath+"/consumptionType",schemaPath:"#/properties/consumptionType/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
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
const err125 = {instancePath:instancePath+"/attentionNeeded",schemaPath:"#/properties/attentionNeeded/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.actionTaken !== undefined && func0.call(data, "actionTaken")){
if(typeof data.actionTaken !== "boolean"){
const err126 = {instancePath:instancePath+"/actionTaken",schemaPath:"#/properties/actionTaken/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.productOrderId !== undefined && func0.call(data, "productOrderId")){
if(typeof data.productOrderId !== "string"){
const err127 = {instancePath:instancePath+"/productOrderId",schemaPath:"#/properties/productOrderId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.lineItems !== undefined && func0.call(data, "lineItems")){
let data103 = data.lineItems;
if(Array.isArray(data103)){
const len8 = data103.length;
const before8 = errors;
for(let i8=0; i8<len8; i8++){
if(errors - before8 >= 1000) break;
let data104 = data103[i8];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.id !== undefined && func0.call(data104, "id")){
if(typeof data104.id !== "string"){
const err128 = {instancePath:instancePath+"/lineItems/" + i8+"/id",schemaPath:"#/properties/lineItems/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data104.friendlyName !== undefined && func0.call(data104, "friendlyName")){
if(typeof data104.friendlyName !== "string"){
const err129 = {instancePath:instancePath+"/lineItems/" + i8+"/friendlyName",schemaPath:"#/properties/lineItems/items/properties/friendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data104.scope !== undefined && func0.call(data104, "scope")){
let data107 = data104.scope;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.type !== undefined && func0.call(data107, "type")){
let data108 = data107.type;
if(typeof data108 === "string"){
if(func62(data108) < 1){
const err130 = {instancePath:instancePath+"/lineItems/" + i8+"/scope/type",schemaPath:"#/properties/lineItems/items/properties/scope/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/lineItems/" + i8+"/scope/type",schemaPath:"#/properties/lineItems/items/properties/scope/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data107.subscriptionId !== undefined && func0.call(data107, "subscriptionId")){
if(typeof data107.subscriptionId !== "string"){
const err132 = {instancePath:instancePath+"/lineItems/" + i8+"/scope/subscriptionId",schemaPath:"#/properties/lineItems/items/properties/scope/properties/subscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data107.entitlementId !== undefined && func0.call(data107, "entitlementId")){
if(typeof data107.entitlementId !== "string"){
const err133 = {instancePath:instancePath+"/lineItems/" + i8+"/scope/entitlementId",schemaPath:"#/properties/lineItems/items/properties/scope/properties/entitlementId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data107.managementGroupId !== undefined && func0.call(data107, "managementGroupId")){
if(typeof data107.managementGroupId !== "string"){
const err134 = {instancePath:instancePath+"/lineItems/" + i8+"/scope/managementGroupId",schemaPath:"#/properties/lineItems/items/properties/scope/properties/managementGroupId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data107.resourceGroupId !== undefined && func0.call(data107, "resourceGroupId")){
if(typeof data107.resourceGroupId !== "string"){
const err135 = {instancePath:instancePath+"/lineItems/" + i8+"/scope/resourceGroupId",schemaPath:"#/properties/lineItems/items/properties/scope/properties/resourceGroupId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/lineItems/" + i8+"/scope",schemaPath:"#/properties/lineItems/items/properties/scope/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data104.autoRenewEnabled !== undefined && func0.call(data104, "autoRenewEnabled")){
if(typeof data104.autoRenewEnabled !== "boolean"){
const err137 = {instancePath:instancePath+"/lineItems/" + i8+"/autoRenewEnabled",schemaPath:"#/properties/lineItems/items/properties/autoRenewEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data104.status !== undefined && func0.call(data104, "status")){
let data114 = data104.status;
if(typeof data114 === "string"){
if(func62(data114) < 1){
const err138 = {instancePath:instancePath+"/lineItems/" + i8+"/status",schemaPath:"#/properties/lineItems/items/properties/status/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/lineItems/" + i8+"/status",schemaPath:"#/properties/lineItems/items/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data104.purchaseCommitment !== undefined && func0.call(data104, "purchaseCommitment")){
let data115 = data104.purchaseCommitment;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.amount !== undefined && func0.call(data115, "amount")){
let data116 = data115.amount;
if(!((typeof data116 == "number") && (isFinite(data116)))){
const err140 = {instancePath:instancePath+"/lineItems/" + i8+"/purchaseCommitment/amount",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/properties/amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data115.currency !== undefined && func0.call(data115, "currency")){
if(typeof data115.currency !== "string"){
const err141 = {instancePath:instancePath+"/lineItems/" + i8+"/purchaseCommitment/currency",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data115.grain !== undefined && func0.call(data115, "grain")){
if(typeof data115.grain !== "string"){
const err142 = {instancePath:instancePath+"/lineItems/" + i8+"/purchaseCommitment/grain",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/properties/grain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/lineItems/" + i8+"/purchaseCommitment",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/lineItems/" + i8,schemaPath:"#/properties/lineItems/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.orderId !== undefined && func0.call(data, "orderId")){
if(typeof data.orderId !== "string"){
const err146 = {instancePath:instancePath+"/orderId",schemaPath:"#/properties/orderId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data120 = data.links;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.offer !== undefined && func0.call(data120, "offer")){
let data121 = data120.offer;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.uri !== undefined && func0.call(data121, "uri")){
if(typeof data121.uri !== "string"){
const err147 = {instancePath:instancePath+"/links/offer/uri",schemaPath:"#/properties/links/properties/offer/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data121.method !== undefined && func0.call(data121, "method")){
if(typeof data121.method !== "string"){
const err148 = {instancePath:instancePath+"/links/offer/method",schemaPath:"#/properties/links/properties/offer/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data121.headers !== undefined && func0.call(data121, "headers")){
let data124 = data121.headers;
if(Array.isArray(data124)){
const len9 = data124.length;
const before9 = errors;
for(let i9=0; i9<len9; i9++){
if(errors - before9 >= 1000) break;
let data125 = data124[i9];
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.key !== undefined && func0.call(data125, "key")){
if(typeof data125.key !== "string"){
const err149 = {instancePath:instancePath+"/links/offer/headers/" + i9+"/key",schemaPath:"#/properties/links/properties/offer/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data125.value !== undefined && func0.call(data125, "value")){
if(typeof data125.value !== "string"){
const err150 = {instancePath:instancePath+"/links/offer/headers/" + i9+"/value",schemaPath:"#/properties/links/properties/offer/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/links/offer/headers/" + i9,schemaPath:"#/properties/links/properties/offer/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/links/offer/headers",schemaPath:"#/properties/links/properties/offer/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/links/offer",schemaPath:"#/properties/links/properties/offer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data120.entitlement !== undefined && func0.call(data120, "entitlement")){
let data128 = data120.entitlement;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.uri !== undefined && func0.call(data128, "uri")){
if(typeof data128.uri !== "string"){
const err154 = {instancePath:instancePath+"/links/entitlement/uri",schemaPath:"#/properties/links/properties/entitlement/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data128.method !== undefined && func0.call(data128, "method")){
if(typeof data128.method !== "string"){
const err155 = {instancePath:instancePath+"/links/entitlement/method",schemaPath:"#/properties/links/properties/entitlement/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data128.headers !== undefined && func0.call(data128, "headers")){
let data131 = data128.headers;
if(Array.isArray(data131)){
const len10 = data131.length;
const before10 = errors;
for(let i10=0; i10<len10; i10++){
if(errors - before10 >= 1000) break;
let data132 = data131[i10];
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.key !== undefined && func0.call(data132, "key")){
if(typeof data132.key !== "string"){
const err156 = {instancePath:instancePath+"/links/entitlement/headers/" + i10+"/key",schemaPath:"#/properties/links/properties/entitlement/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data132.value !== undefined && func0.call(data132, "value")){
if(typeof data132.value !== "string"){
const err157 = {instancePath:instancePath+"/links/entitlement/headers/" + i10+"/value",schemaPath:"#/properties/links/properties/entitlement/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/links/entitlement/headers/" + i10,schemaPath:"#/properties/links/properties/entitlement/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/links/entitlement/headers",schemaPath:"#/properties/links/properties/entitlement/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/links/entitlement",schemaPath:"#/properties/links/properties/entitlement/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data120.parentSubscription !== undefined && func0.call(data120, "parentSubscription")){
let data135 = data120.parentSubscription;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.uri !== undefined && func0.call(data135, "uri")){
if(typeof data135.uri !== "string"){
const err161 = {instancePath:instancePath+"/links/parentSubscription/uri",schemaPath:"#/properties/links/properties/parentSubscription/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data135.method !== undefined && func0.call(data135, "method")){
if(typeof data135.method !== "string"){
const err162 = {instancePath:instancePath+"/links/parentSubscription/method",schemaPath:"#/properties/links/properties/parentSubscription/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data135.headers !== undefined && func0.call(data135, "headers")){
let data138 = data135.headers;
if(Array.isArray(data138)){
const len11 = data138.length;
const before11 = errors;
for(let i11=0; i11<len11; i11++){
if(errors - before11 >= 1000) break;
let data139 = data138[i11];
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.key !== undefined && func0.call(data139, "key")){
if(typeof data139.key !== "string"){
const err163 = {instancePath:instancePath+"/links/parentSubscription/headers/" + i11+"/key",schemaPath:"#/properties/links/properties/parentSubscription/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data139.value !== undefined && func0.call(data139, "value")){
if(typeof data139.value !== "string"){
const err164 = {instancePath:instancePath+"/links/parentSubscription/headers/" + i11+"/value",schemaPath:"#/properties/links/properties/parentSubscription/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err165 = {instancePath:instancePath+"/links/parentSubscription/headers/" + i11,schemaPath:"#/properties/links/properties/parentSubscription/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/links/parentSubscription/headers",schemaPath:"#/properties/links/properties/parentSubscription/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/links/parentSubscription",schemaPath:"#/properties/links/properties/parentSubscription/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data120.product !== undefined && func0.call(data120, "product")){
let data142 = data120.product;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.uri !== undefined && func0.call(data142, "uri")){
if(typeof data142.uri !== "string"){
const err168 = {instancePath:instancePath+"/links/product/uri",schemaPath:"#/properties/links/properties/product/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data142.method !== undefined && func0.call(data142, "method")){
if(typeof data142.method !== "string"){
const err169 = {instancePath:instancePath+"/links/product/method",schemaPath:"#/properties/links/properties/product/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data142.headers !== undefined && func0.call(data142, "headers")){
let data145 = data142.headers;
if(Array.isArray(data145)){
const len12 = data145.length;
const before12 = errors;
for(let i12=0; i12<len12; i12++){
if(errors - before12 >= 1000) break;
let data146 = data145[i12];
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.key !== undefined && func0.call(data146, "key")){
if(typeof data146.key !== "string"){
const err170 = {instancePath:instancePath+"/links/product/headers/" + i12+"/key",schemaPath:"#/properties/links/properties/product/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data146.value !== undefined && func0.call(data146, "value")){
if(typeof data146.value !== "string"){
const err171 = {instancePath:instancePath+"/links/product/headers/" + i12+"/value",schemaPath:"#/properties/links/properties/product/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/links/product/headers/" + i12,schemaPath:"#/properties/links/properties/product/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err173 = {instancePath:instancePath+"/links/product/headers",schemaPath:"#/properties/links/properties/product/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/links/product",schemaPath:"#/properties/links/properties/product/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data120.sku !== undefined && func0.call(data120, "sku")){
let data149 = data120.sku;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.uri !== undefined && func0.call(data149, "uri")){
if(typeof data149.uri !== "string"){
const err175 = {instancePath:instancePath+"/links/sku/uri",schemaPath:"#/properties/links/properties/sku/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data149.method !== undefined && func0.call(data149, "method")){
if(typeof data149.method !== "string"){
const err176 = {instancePath:instancePath+"/links/sku/method",schemaPath:"#/properties/links/properties/sku/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data149.headers !== undefined && func0.call(data149, "headers")){
let data152 = data149.headers;
if(Array.isArray(data152)){
const len13 = data152.length;
const before13 = errors;
for(let i13=0; i13<len13; i13++){
if(errors - before13 >= 1000) break;
let data153 = data152[i13];
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.key !== undefined && func0.call(data153, "key")){
if(typeof data153.key !== "string"){
const err177 = {instancePath:instancePath+"/links/sku/headers/" + i13+"/key",schemaPath:"#/properties/links/properties/sku/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data153.value !== undefined && func0.call(data153, "value")){
if(typeof data153.value !== "string"){
const err178 = {instancePath:instancePath+"/links/sku/headers/" + i13+"/value",schemaPath:"#/properties/links/properties/sku/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err179 = {instancePath:instancePath+"/links/sku/headers/" + i13,schemaPath:"#/properties/links/properties/sku/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/links/sku/headers",schemaPath:"#/properties/links/properties/sku/properties/headers/type",keyword:"type",params:{type: "array"}};
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
const err181 = {instancePath:instancePath+"/links/sku",schemaPath:"#/properties/links/properties/sku/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data120.availability !== undefined && func0.call(data120, "availability")){
let data156 = data120.availability;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.uri !== undefined && func0.call(data156, "uri")){
if(typeof data156.uri !== "string"){
const err182 = {instancePath:instancePath+"/links/availability/uri",schemaPath:"#/properties/links/properties/availability/properties/uri/type",keyword:"type",params:{type: "string"}};
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
const err183 = {instancePath:instancePath+"/links/availability/method",schemaPath:"#/properties/links/properties/availability/properties/method/type",keyword:"type",params:{type: "string"}};
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
const len14 = data159.length;
const before14 = errors;
for(let i14=0; i14<len14; i14++){
if(errors - before14 >= 1000) break;
let data160 = data159[i14];
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.key !== undefined && func0.call(data160, "key")){
if(typeof data160.key !== "string"){
const err184 = {instancePath:instancePath+"/links/availability/headers/" + i14+"/key",schemaPath:"#/properties/links/properties/availability/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
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
const err185 = {instancePath:instancePath+"/links/availability/headers/" + i14+"/value",schemaPath:"#/properties/links/properties/availability/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err186 = {instancePath:instancePath+"/links/availability/headers/" + i14,schemaPath:"#/properties/links/properties/availability/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err187 = {instancePath:instancePath+"/links/availability/headers",schemaPath:"#/properties/links/properties/availability/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/links/availability",schemaPath:"#/properties/links/properties/availability/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data120.activationLinks !== undefined && func0.call(data120, "activationLinks")){
let data163 = data120.activationLinks;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.uri !== undefined && func0.call(data163, "uri")){
if(typeof data163.uri !== "string"){
const err189 = {instancePath:instancePath+"/links/activationLinks/uri",schemaPath:"#/properties/links/properties/activationLinks/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data163.method !== undefined && func0.call(data163, "method")){
if(typeof data163.method !== "string"){
const err190 = {instancePath:instancePath+"/links/activationLinks/method",schemaPath:"#/properties/links/properties/activationLinks/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data163.headers !== undefined && func0.call(data163, "headers")){
let data166 = data163.headers;
if(Array.isArray(data166)){
const len15 = data166.length;
const before15 = errors;
for(let i15=0; i15<len15; i15++){
if(errors - before15 >= 1000) break;
let data167 = data166[i15];
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.key !== undefined && func0.call(data167, "key")){
if(typeof data167.key !== "string"){
const err191 = {instancePath:instancePath+"/links/activationLinks/headers/" + i15+"/key",schemaPath:"#/properties/links/properties/activationLinks/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data167.value !== undefined && func0.call(data167, "value")){
if(typeof data167.value !== "string"){
const err192 = {instancePath:instancePath+"/links/activationLinks/headers/" + i15+"/value",schemaPath:"#/properties/links/properties/activationLinks/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/links/activationLinks/headers/" + i15,schemaPath:"#/properties/links/properties/activationLinks/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err194 = {instancePath:instancePath+"/links/activationLinks/headers",schemaPath:"#/properties/links/properties/activationLinks/properties/headers/type",keyword:"type",params:{type: "array"}};
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
const err195 = {instancePath:instancePath+"/links/activationLinks",schemaPath:"#/properties/links/properties/activationLinks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data120.self !== undefined && func0.call(data120, "self")){
let data170 = data120.self;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.uri !== undefined && func0.call(data170, "uri")){
if(typeof data170.uri !== "string"){
const err196 = {instancePath:instancePath+"/links/self/uri",schemaPath:"#/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data170.method !== undefined && func0.call(data170, "method")){
if(typeof data170.method !== "string"){
const err197 = {instancePath:instancePath+"/links/self/method",schemaPath:"#/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data170.headers !== undefined && func0.call(data170, "headers")){
let data173 = data170.headers;
if(Array.isArray(data173)){
const len16 = data173.length;
const before16 = errors;
for(let i16=0; i16<len16; i16++){
if(errors - before16 >= 1000) break;
let data174 = data173[i16];
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.key !== undefined && func0.call(data174, "key")){
if(typeof data174.key !== "string"){
const err198 = {instancePath:instancePath+"/links/self/headers/" + i16+"/key",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data174.value !== undefined && func0.call(data174, "value")){
if(typeof data174.value !== "string"){
const err199 = {instancePath:instancePath+"/links/self/headers/" + i16+"/value",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/links/self/headers/" + i16,schemaPath:"#/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/links/self/headers",schemaPath:"#/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
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
const err202 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data120.next !== undefined && func0.call(data120, "next")){
let data177 = data120.next;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.uri !== undefined && func0.call(data177, "uri")){
if(typeof data177.uri !== "string"){
const err203 = {instancePath:instancePath+"/links/next/uri",schemaPath:"#/properties/links/properties/next/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data177.method !== undefined && func0.call(data177, "method")){
if(typeof data177.method !== "string"){
const err204 = {instancePath:instancePath+"/links/next/method",schemaPath:"#/properties/links/properties/next/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data177.headers !== undefined && func0.call(data177, "headers")){
let data180 = data177.headers;
if(Array.isArray(data180)){
const len17 = data180.length;
const before17 = errors;
for(let i17=0; i17<len17; i17++){
if(errors - before17 >= 1000) break;
let data181 = data180[i17];
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.key !== undefined && func0.call(data181, "key")){
if(typeof data181.key !== "string"){
const err205 = {instancePath:instancePath+"/links/next/headers/" + i17+"/key",schemaPath:"#/properties/links/properties/next/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data181.value !== undefined && func0.call(data181, "value")){
if(typeof data181.value !== "string"){
const err206 = {instancePath:instancePath+"/links/next/headers/" + i17+"/value",schemaPath:"#/properties/links/properties/next/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/links/next/headers/" + i17,schemaPath:"#/properties/links/properties/next/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/links/next/headers",schemaPath:"#/properties/links/properties/next/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data120.previous !== undefined && func0.call(data120, "previous")){
let data184 = data120.previous;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.uri !== undefined && func0.call(data184, "uri")){
if(typeof data184.uri !== "string"){
const err210 = {instancePath:instancePath+"/links/previous/uri",schemaPath:"#/properties/links/properties/previous/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data184.method !== undefined && func0.call(data184, "method")){
if(typeof data184.method !== "string"){
const err211 = {instancePath:instancePath+"/links/previous/method",schemaPath:"#/properties/links/properties/previous/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data184.headers !== undefined && func0.call(data184, "headers")){
let data187 = data184.headers;
if(Array.isArray(data187)){
const len18 = data187.length;
const before18 = errors;
for(let i18=0; i18<len18; i18++){
if(errors - before18 >= 1000) break;
let data188 = data187[i18];
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.key !== undefined && func0.call(data188, "key")){
if(typeof data188.key !== "string"){
const err212 = {instancePath:instancePath+"/links/previous/headers/" + i18+"/key",schemaPath:"#/properties/links/properties/previous/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data188.value !== undefined && func0.call(data188, "value")){
if(typeof data188.value !== "string"){
const err213 = {instancePath:instancePath+"/links/previous/headers/" + i18+"/value",schemaPath:"#/properties/links/properties/previous/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/links/previous/headers/" + i18,schemaPath:"#/properties/links/properties/previous/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/links/previous/headers",schemaPath:"#/properties/links/properties/previous/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/links/previous",schemaPath:"#/properties/links/properties/previous/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data.attributes !== undefined && func0.call(data, "attributes")){
let data191 = data.attributes;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(data191.etag !== undefined && func0.call(data191, "etag")){
if(typeof data191.etag !== "string"){
const err218 = {instancePath:instancePath+"/attributes/etag",schemaPath:"#/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data191.objectType !== undefined && func0.call(data191, "objectType")){
if(typeof data191.objectType !== "string"){
const err219 = {instancePath:instancePath+"/attributes/objectType",schemaPath:"#/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
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
const err221 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"id":true,"offerId":true,"entitlementId":true,"offerName":true,"friendlyName":true,"productType":true,"quantity":true,"unitType":true,"parentSubscriptionId":true,"hasPurchasableAddons":true,"creationDate":true,"effectiveStartDate":true,"commitmentEndDate":true,"commitmentEndDateTime":true,"cancellationAllowedUntilDate":true,"billingCycleEndDate":true,"billingCycleEndDateTime":true,"status":true,"autoRenewEnabled":true,"isTrial":true,"isMicrosoftProduct":true,"publisherName":true,"billingType":true,"billingCycle":true,"termDuration":true,"renewalTermDuration":true,"actions":true,"partnerId":true,"suspensionReasons":true,"contractType":true,"refundOptions":true,"refundableQuantity":true,"promotionId":true,"scheduledNextTermInstructions":true,"nextChargeInstructions":true,"migratedFromSubscriptionId":true,"consumptionType":true,"attentionNeeded":true,"actionTaken":true,"productOrderId":true,"lineItems":true,"orderId":true,"links":true,"attributes":true},"dynamicProps":false,"dynamicItems":false};
